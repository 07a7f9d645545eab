package org.motcua.shared.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/** Pages of the single-page app have addresses of their own, and all of them are answered by its one document. */
@Singleton
class SinglePageApp {
    private static final String DOCUMENT = "META-INF/resources/index.html";
    private static final List<String> NEVER = List.of("/api", "/assets", "/q");
    /** A name with a file's extension, unlike the dots of procedure and dossier codes ({@code /thu-tuc/1.001193}). */
    private static final Pattern FILE = Pattern.compile(".*\\.[a-z]{2,5}\\d?");

    private final boolean bundled = SinglePageApp.class.getClassLoader().getResource(DOCUMENT) != null;

    /** Asked after the files of the app and before the resources. */
    void page(RoutingContext context) {
        HttpMethod method = context.request().method();
        boolean read = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        if (bundled && read && isPage(context.normalizedPath())) {
            context.reroute(method, "/index.html");
        } else {
            context.next();
        }
    }

    private static boolean isPage(String path) {
        return NEVER.stream().noneMatch(folder -> within(path, folder))
                && !FILE.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
    }

    private static boolean within(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
