package dev.textscreen.resources.http;

import io.dropwizard.jersey.validation.JerseyParameterNameProvider;
import jakarta.validation.ParameterNameProvider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The names by which problems call the parameters of resources. Dropwizard's own provider reads the annotations of a method anew with each
 * request, which was a twenty-fifth of an answer that is kept. Thread-safe.
 */
public final class ParameterNames implements ParameterNameProvider {

    private final ParameterNameProvider reader = new JerseyParameterNameProvider();
    /** As many as there are methods of resources. */
    private final ConcurrentMap<Executable, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public List<String> getParameterNames(Constructor<?> constructor) {
        return known.computeIfAbsent(constructor, one -> List.copyOf(reader.getParameterNames(constructor)));
    }

    @Override
    public List<String> getParameterNames(Method method) {
        return known.computeIfAbsent(method, one -> List.copyOf(reader.getParameterNames(method)));
    }
}
