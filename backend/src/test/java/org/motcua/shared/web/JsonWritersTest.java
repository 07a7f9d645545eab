package org.motcua.shared.web;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JsonWritersTest {
    @Inject
    ObjectMapper mapper;

    @Test
    void theApplicationsMapperWritesMomentsTheFastWay() throws Exception {
        assertInstanceOf(
                InstantJson.class, mapper.getSerializerProviderInstance().findValueSerializer(Instant.class));
    }
}
