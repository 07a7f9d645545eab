package org.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The statements of the packaged application, read from its own classes: the ceiling cannot run other ones by mistake. */
final class ProductSql {
    private final ClassLoader classes;

    ProductSql(Path application) {
        try (Stream<Path> files = Files.walk(application)) {
            URL[] jars = files.filter(f -> f.toString().endsWith(".jar")).map(ProductSql::url).toArray(URL[]::new);
            classes = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String constant(String type, String name) {
        try {
            Field field = Class.forName(type, true, classes).getDeclaredField(name);
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + "." + name + " is where the application kept this statement", e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
