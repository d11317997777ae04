package org.tuoyu.kernel.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form or of a kept value, by name, as some format has them; {@code null} is what is not there or cannot
 * be read. A form says in one method which it has, and whatever reads forms follows that.
 */
public interface RawFields {

    @Nullable
    String textOrNull(String name);

    /**
     * A whole number.
     *
     * @param atLeast the least that the field may hold, for what is said of a number that is too large to read
     */
    @Nullable
    Integer numberOrNull(String name, int atLeast);

    @Nullable
    List<@Nullable String> textsOrNull(String name);
}
