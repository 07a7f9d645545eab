package org.motcua.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * @param profile dev, test or demo
 * @param data folder of everything that is kept: database, issuer's key, uploads
 * @param issuerPort 0 for any free one
 * @param gatewayPort 0 for any free one
 * @param appPort where the application itself listens, for whoever calls it back
 */
record StandinSettings(String profile, Path data, int issuerPort, int gatewayPort, int appPort) {

    boolean throwAway() {
        return profile.equals("test");
    }

    /**
     * What was started once in this JVM. Kept in the JVM's properties because in development every live reload, and in tests
     * every profile, has class loaders of its own.
     */
    String once(String what, Supplier<String> start) {
        String slot = "motcua.standin." + what + "." + profile;
        synchronized (System.class) {
            String started = System.getProperty(slot);
            if (started == null) {
                started = start.get();
                System.setProperty(slot, started);
            }
            return started;
        }
    }

    /** Makes the folder and takes it for this process, for as long as it lives: two servers on the same data would end in tears. */
    void takeFolder() {
        once("folder", () -> {
            try {
                Files.createDirectories(data);
                FileChannel lock = FileChannel.open(
                        data.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (lock.tryLock() == null) {
                    throw new IllegalStateException(
                            data
                                    + " is in use by another process of this application; give this one its own motcua.data-dir");
                }
                // the lock ends with the process and not before: a channel that is collected would give it up
                afterQuarkus("leave-folder", () -> Reference.reachabilityFence(lock));
                return data.toString();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot use the data folder " + data + " (motcua.data-dir)", e);
            }
        });
    }

    /** Runs {@code stop} when the JVM ends, but after Quarkus: shutdown hooks run side by side. */
    static void afterQuarkus(String name, Runnable stop) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            var application = io.quarkus.runtime.Application.currentApplication();
                            if (application != null) {
                                application.awaitShutdown();
                            }
                            stop.run();
                        },
                        name));
    }
}
