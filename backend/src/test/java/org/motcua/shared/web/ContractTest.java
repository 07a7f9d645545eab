package org.motcua.shared.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** openapi.yaml is what the code says. After a wanted change: {@code ./mvnw -pl backend -am test -Dtest=ContractTest -Dcontract.rewrite}. */
@QuarkusTest
class ContractTest {
    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    @Test
    void theCommittedContractIsWhatTheCodeSays() throws IOException {
        String said = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("contract.rewrite") != null) {
            Files.writeString(CONTRACT, said);
        }
        assertEquals(
                Files.readString(CONTRACT),
                said,
                "openapi.yaml differs; rewrite it with -Dcontract.rewrite and review the difference");
    }

    @Test
    void everyOperationIsDescribedAndNamesItsProblems() {
        given().accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .<java.util.Map<String, java.util.Map<String, java.util.Map<String, Object>>>>get("paths")
                .forEach((path, operations) -> operations.forEach((method, operation) -> {
                    for (String part : new String[] {"operationId", "summary", "description", "tags"}) {
                        assertTrue(operation.containsKey(part), method + " " + path + " lacks its " + part);
                    }
                    assertTrue(operation.get("responses").toString().contains("500"), method + " " + path);
                }));
    }
}
