package org.motcua.paper.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What may be uploaded and where it is kept. */
@ConfigMapping(prefix = "motcua.paper")
public interface PaperConfig {
    /** Folder of the files. */
    @WithDefault("${motcua.data-dir:data}/papers")
    String folder();

    /** Largest file, in bytes. */
    @WithDefault("20971520")
    long maxBytes();

    /** Most files of one dossier. */
    @WithDefault("60")
    int maxFiles();

    /** Types accepted, as found in the file's own bytes. */
    @WithDefault("application/pdf,image/jpeg,image/png,image/webp")
    Set<String> acceptedTypes();

    /** How often bytes of files that are nobody's any more are erased; {@code off} for never. */
    @WithDefault("1m")
    String eraseEvery();
}
