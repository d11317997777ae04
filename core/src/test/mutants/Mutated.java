package org.tuoyu.policy.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Classes of the project of their own, with one resource that says something else. */
final class Mutated extends URLClassLoader {

    private final String resource;
    private final String source;
    final Set<String> served = new HashSet<>();

    Mutated(List<Path> classes, String resource, String source) {
        super(classes.stream().map(Mutated::url).toArray(URL[]::new), Mutated.class.getClassLoader());
        this.resource = resource;
        this.source = source;
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith("org.tuoyu.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public URL getResource(String name) {
        URL found = findResource(name);
        return found == null ? super.getResource(name) : found;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        if (name.endsWith("policy.md")) {
            served.add(name);
        }
        return name.equals(resource)
                ? new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8))
                : super.getResourceAsStream(name);
    }
}
