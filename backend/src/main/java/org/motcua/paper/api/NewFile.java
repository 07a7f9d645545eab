package org.motcua.paper.api;

import java.nio.file.Path;

/** A file as it was uploaded: still in a temporary place, its name as the client gave it. */
public record NewFile(Path path, String fileName) {}
