package org.motcua.form;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.shared.SharedLoad;
import org.motcua.shared.Workers;

/** Blank forms of procedures. Anybody may ask, so each version is drawn once and remembered. */
@ApplicationScoped
public class BlankForms {
    private final Procedures procedures;
    private final FormPress press;
    private final Cache cache;
    private final String publicUrl;

    BlankForms(
            Procedures procedures,
            FormPress press,
            @CacheName("blank-forms") Cache cache,
            @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.procedures = procedures;
        this.press = press;
        this.cache = cache;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** Of the version in force; fails with 404 {@code catalogue.procedure-not-found}. */
    public Uni<FormFile> of(String code) {
        return procedures
                .current(code)
                .chain(v -> SharedLoad.<UUID, byte[]>get(
                                cache, v.id(), id -> Workers.onWorker(() -> draw(v.procedure())))
                        .map(pdf -> new FormFile("bieu-mau-" + v.procedure().code() + ".pdf", pdf)));
    }

    private byte[] draw(Procedure p) {
        return press.print(
                FormKind.BLANK_FORM, FormTemplates.builtIn(FormKind.BLANK_FORM), BlankFields.of(p, publicUrl));
    }
}
