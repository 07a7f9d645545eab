package org.motcua.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.shared.JsonColumns;

/** The reference data that come with the product, without a database. */
final class Reference {
    static final AgencyTree TREE = new AgencyTree(Arrays.asList(read("agencies.json", Agency[].class)));

    private Reference() {}

    static Procedure procedure(String code) {
        return read("procedures/" + code + ".json", Procedure.class);
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/" + file)) {
            return JsonColumns.MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
