package org.tuoyu.kernel.field;

import java.io.Serializable;
import java.util.List;
import org.tuoyu.kernel.problem.Problem;

/** A form as it was filled in: anything may be missing or wrong until it is checked. */
public interface RawForm extends Serializable {

    /** The fields that it has, in their order. */
    List<FormField> fields();

    /**
     * Every problem that the form shows by itself, in the order of its fields. What takes more to tell, such as whether
     * there is a street of that name, is left to the check of the form.
     */
    List<Problem> problems();

    /** Whether the field at a pointer has to be filled in whatever else is; some fields are of one type of event alone. */
    default boolean needs(String pointer) {
        return true;
    }
}
