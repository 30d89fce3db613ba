package dev.secondment.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an address can be asked: the framework's own 405 does not say. */
@ApplicationScoped
class AllowedMethods {

    private record Route(Pattern path, String method) {}

    private final List<Route> routes = new ArrayList<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> {
            Path base = bean.getBeanClass().getAnnotation(Path.class);
            if (base != null) {
                Stream.of(bean.getBeanClass().getMethods()).forEach(method -> add(base.value(), method));
            }
        });
    }

    /** The methods that the address takes, as the Allow header lists them. */
    String of(String path) {
        return routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private void add(String base, Method method) {
        httpMethod(method).ifPresent(name -> {
            Path sub = method.getAnnotation(Path.class);
            String template = base + (sub == null ? "" : "/" + sub.value());
            String regex = Stream.of(template.replaceAll("/{2,}", "/").split("/", -1))
                    .map(step -> step.startsWith("{") ? "[^/]+" : Pattern.quote(step))
                    .collect(Collectors.joining("/"));
            routes.add(new Route(Pattern.compile(regex), name));
        });
    }

    private static Optional<String> httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                return Optional.of(http.value());
            }
        }
        return Optional.empty();
    }
}
