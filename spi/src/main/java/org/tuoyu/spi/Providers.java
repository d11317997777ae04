package org.tuoyu.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.tuoyu.spi.ProviderNotUsable.Reason;

/** Those who open ports, looked for when they are asked for and never before. */
public final class Providers {

    private final ClassLoader loader;

    private Providers(ClassLoader loader) {
        this.loader = loader;
    }

    /** Those that a class loader finds. */
    public static Providers of(ClassLoader loader) {
        return new Providers(loader);
    }

    /** The names under which a port can be opened, in the order found; one stands twice where two have it. */
    public List<String> names(Class<?> port) {
        return of(port).stream().map(Provider::name).toList();
    }

    /**
     * Opens the port of a name.
     *
     * @throws ProviderNotUsable where nobody has the name, where two have it, or where one that is registered cannot be
     *     made: none is chosen in place of another
     */
    public <P> P open(Class<P> port, String name, Map<String, String> settings) {
        List<Provider<?>> all = of(port);
        List<Provider<?>> named =
                all.stream().filter(each -> each.name().equals(name)).toList();
        if (named.size() == 1) {
            return port.cast(named.get(0).open(Map.copyOf(settings)));
        }
        throw named.isEmpty()
                ? new ProviderNotUsable(
                        port,
                        name,
                        Reason.NOT_FOUND,
                        all.stream().map(Provider::name).toList(),
                        null)
                : new ProviderNotUsable(
                        port,
                        name,
                        Reason.NOT_THE_ONLY_ONE,
                        named.stream().map(each -> each.getClass().getName()).toList(),
                        null);
    }

    private List<Provider<?>> of(Class<?> port) {
        List<Provider<?>> found = new ArrayList<>();
        try {
            for (Provider<?> each : ServiceLoader.load(Provider.class, loader)) {
                if (each.port().equals(port)) {
                    found.add(each);
                }
            }
        } catch (ServiceConfigurationError broken) {
            throw new ProviderNotUsable(port, "", Reason.BROKEN, List.of(), broken);
        }
        return found;
    }
}
