package occ.pole.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R43: ethnicity, religion, health, sexual life and inferred nationality never feed a match. */
class WhatAMatchMayUseTests {
    @Test
    @DisplayName("R43: only names and birth dates go into a match")
    void onlyNamesAndBirthDatesGoIntoAMatch() {
        assertThat(components(PersonName.class)).containsExactly("givenNames", "familyName");
        assertThat(components(NameKey.class)).containsExactly("givenWords", "familyWords", "sounds");
        assertThat(components(BirthDate.class)).containsExactly("year", "day");
    }

    @Test
    @DisplayName("R43: likeness takes nothing else")
    void likenessTakesNothingElse() {
        assertThat(inputs(NameLikeness.class)).containsOnly(PersonName.class, NameKey.class);
        assertThat(inputs(BirthDateLikeness.class)).containsOnly(BirthDate.class);
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<Class<?>> inputs(Class<?> likeness) {
        return Arrays.stream(likeness.getDeclaredMethods())
                .filter(method -> method.getName().equals("of"))
                .<Class<?>>flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .toList();
    }
}
