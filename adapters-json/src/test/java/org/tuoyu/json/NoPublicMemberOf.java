package org.tuoyu.json;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** That no public method takes or gives a type of some package: users would come to depend on it. */
final class NoPublicMemberOf extends ArchCondition<JavaClass> {

    private final String hidden;

    NoPublicMemberOf(String hidden) {
        super("not show types of " + hidden);
        this.hidden = hidden;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC) && shows(unit))
                .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
    }

    private boolean shows(JavaCodeUnit unit) {
        return unit.getAllInvolvedRawTypes().stream()
                .anyMatch(involved -> involved.getPackageName().startsWith(hidden));
    }
}
