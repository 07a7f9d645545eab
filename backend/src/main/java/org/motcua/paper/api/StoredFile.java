package org.motcua.paper.api;

import java.nio.file.Path;

/** A kept file and where its bytes can be read. */
public record StoredFile(AttachmentView attachment, Path path) {}
