package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Providers;
import org.tuoyu.spi.Store;

/** What comes with the library is found by its name, in the class loader that is given and in no other. */
final class FoundByNameTest {

    private static final Providers PROVIDERS = Providers.of(FoundByNameTest.class.getClassLoader());

    @Test
    void theStoreInMemoryIsFound() {
        Store store = PROVIDERS.open(Store.class, "in-memory", Map.of());
        assertThat(store).isInstanceOf(InMemoryStore.class);
        assertThat(store.capabilities()).isEqualTo(new InMemoryStore().capabilities());
        assertThat(PROVIDERS.open(Store.class, "in-memory", Map.of()))
                .as("each is empty")
                .isNotSameAs(store);
    }

    @Test
    void theCodecForJsonIsFound() {
        assertThat(PROVIDERS.open(Codec.class, "json", Map.of())).isSameAs(JsonCodec.standard());
        assertThat(PROVIDERS.names(Codec.class)).containsExactly("json");
    }

    @Test
    void settingsThatTheyDoNotHaveAreRefused() {
        Map<String, String> settings = Map.of("colour", "red");
        for (Runnable open : Set.<Runnable>of(
                () -> PROVIDERS.open(Store.class, "in-memory", settings),
                () -> PROVIDERS.open(Codec.class, "json", settings))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(open::run)
                    .withMessageContaining("no settings, got [colour]");
        }
    }

    @Test
    void nothingIsFoundWhereTheLibraryIsNot() {
        assertThat(Providers.of(ClassLoader.getPlatformClassLoader()).names(Store.class))
                .isEmpty();
    }
}
