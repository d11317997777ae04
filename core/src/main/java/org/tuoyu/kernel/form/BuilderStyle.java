package org.tuoyu.kernel.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of generated builders: they are for the package alone. Nothing of it is left in class files: compilers of
 * hosts warn of an annotation whose elements they cannot look up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(builderVisibilityString = "PACKAGE", allowedClasspathAnnotations = Override.class)
public @interface BuilderStyle {

    /** Tells a generated builder to take what may be null in a list. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.SOURCE)
    @interface AllowNulls {}
}
