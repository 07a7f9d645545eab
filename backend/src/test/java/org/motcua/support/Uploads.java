package org.motcua.support;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import java.nio.charset.StandardCharsets;

/** Sends papers. */
public final class Uploads {
    private static final String LATEST =
            "select id::text from attachment where subject = ? order by added_at desc, id desc limit 1";

    private Uploads() {}

    public static ValidatableResponse of(Caller by, Filed dossier, String paper, String fileName, byte[] bytes) {
        MultiPartSpecification file = new MultiPartSpecBuilder(bytes)
                .controlName("file")
                .fileName(fileName)
                .mimeType("application/octet-stream")
                .charset(StandardCharsets.UTF_8)
                .build();
        return by.request()
                .multiPart("paper", paper)
                .multiPart(file)
                .post(dossier.path() + "/attachments")
                .then();
    }

    public static String latest(Filed dossier) {
        return (String) Database.value(LATEST, dossier.id());
    }
}
