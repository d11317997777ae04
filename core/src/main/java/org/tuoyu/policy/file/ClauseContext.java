package org.tuoyu.policy.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.lines.Words;

/**
 * What lines below a quote share.
 *
 * @param code what the ids of the instrument begin with
 * @param clause the id of the clause; empty for the instrument as a whole
 * @param retroactiveBy the words that put the instrument in force before it was published
 * @param premises what each norm depends on, beside its own conditions
 * @param questions all that can be asked
 */
record ClauseContext(
        String code,
        String clause,
        Validity validity,
        Interpretations readings,
        List<Words> premises,
        Citation citation,
        Optional<Citation> retroactiveBy,
        Supplier<List<Question<?>>> questions) {

    /** An id as written, in full: {@code filing} below 三(三)8 is {@code beibei/3.3.8/filing}. */
    String absolute(Words id) {
        if (id.startsWith("/")) {
            return id.text().substring(1);
        }
        return code + "/" + (clause.isEmpty() ? "" : clause + "/") + id.text();
    }
}
