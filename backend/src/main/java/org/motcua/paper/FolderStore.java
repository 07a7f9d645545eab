package org.motcua.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.motcua.paper.api.PaperConfig;

/** Files in a folder, spread over 65,536 subfolders; written aside, forced to disk, then moved into place. */
@ApplicationScoped
class FolderStore implements FileStore {
    private final Path root;

    FolderStore(PaperConfig config) {
        this.root = Path.of(config.folder()).toAbsolutePath();
    }

    @Override
    public void keep(UUID key, Path file) {
        Path target = open(key);
        Path aside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void erase(UUID key) {
        try {
            Files.deleteIfExists(open(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path open(UUID key) {
        String name = key.toString();
        int end = name.length();
        return root.resolve(name.substring(end - 2, end))
                .resolve(name.substring(end - 4, end - 2))
                .resolve(name);
    }
}
