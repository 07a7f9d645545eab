package org.motcua.paper;

import java.nio.file.Path;
import java.util.UUID;

/** Where bytes are kept. A port: a folder here, an object store elsewhere. Blocking; called off the event loop. */
interface FileStore {
    /** Keeps the file's bytes under the key; when it returns they are safe on disk. */
    void keep(UUID key, Path file);

    /** Erases the bytes under the key, if there are any. */
    void erase(UUID key);

    /** A readable path of the bytes. */
    Path open(UUID key);
}
