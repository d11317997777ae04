package org.tuoyu.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.ProviderNotUsable.Reason;

/** Providers are found by their names in the class loader that is given; none is chosen where two have one name. */
final class ProvidersTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** A source of one file. */
    public static class Named implements Provider<PolicySource> {
        @Override
        public Class<PolicySource> port() {
            return PolicySource.class;
        }

        @Override
        public String name() {
            return "one";
        }

        @Override
        public PolicySource open(Map<String, String> settings) {
            return path -> Optional.ofNullable(settings.get(path));
        }
    }

    /** Another one of the same name. */
    public static final class Twin extends Named {}

    /** Another one. */
    public static final class Other extends Named {
        @Override
        public String name() {
            return "other";
        }
    }

    /** One that cannot be made. */
    public static final class Broken extends Named {
        public Broken() {
            throw new IllegalStateException("not here");
        }
    }

    @Test
    void aPortIsOpenedByItsNameWithItsSettings() throws IOException {
        Providers providers = registered(Named.class, Other.class);
        assertThat(providers.names(PolicySource.class)).containsExactly("one", "other");
        PolicySource source = providers.open(PolicySource.class, "one", Map.of("a.md", "text"));
        assertThat(source.text("a.md")).contains("text");
        assertThat(providers.names(Store.class)).isEmpty();
    }

    @Test
    void twoOfANameAreAnErrorThatListsThem() throws IOException {
        Providers providers = registered(Named.class, Other.class, Twin.class);
        assertThatExceptionOfType(ProviderNotUsable.class)
                .isThrownBy(() -> providers.open(PolicySource.class, "one", Map.of()))
                .satisfies(told -> assertThat(told.reason()).isEqualTo(Reason.NOT_THE_ONLY_ONE))
                .satisfies(told ->
                        assertThat(told.candidates()).containsExactly(Named.class.getName(), Twin.class.getName()));
        assertThat(providers.open(PolicySource.class, "other", Map.of()).text("a.md"))
                .isEmpty();
    }

    @Test
    void aNameThatNobodyHasIsAnErrorThatListsThoseThereAre() throws IOException {
        assertThatExceptionOfType(ProviderNotUsable.class)
                .isThrownBy(() -> registered(Named.class).open(PolicySource.class, "none", Map.of()))
                .withMessageContaining("known are [one]")
                .satisfies(told -> assertThat(told.reason()).isEqualTo(Reason.NOT_FOUND));
        assertThatExceptionOfType(ProviderNotUsable.class)
                .isThrownBy(() -> registered().open(Store.class, "one", Map.of()))
                .satisfies(told -> assertThat(told.candidates()).isEmpty());
    }

    @Test
    void oneThatCannotBeMadeIsToldAndNotPassedOver() throws IOException {
        assertThatExceptionOfType(ProviderNotUsable.class)
                .isThrownBy(() -> registered(Named.class, Broken.class).open(PolicySource.class, "one", Map.of()))
                .satisfies(told -> assertThat(told.reason()).isEqualTo(Reason.BROKEN))
                .satisfies(told -> assertThat(told).hasCauseInstanceOf(Throwable.class));
    }

    /** What a class loader finds in which these are registered, and nothing else is. */
    private Providers registered(Class<?>... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(
                services.resolve(Provider.class.getName()),
                List.of(providers).stream().map(Class::getName).toList());
        return Providers.of(
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ProvidersTest.class.getClassLoader()));
    }
}
