package occ.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.oversight.Prompts.Prompt;
import occ.pole.Entity;
import occ.pole.PoleWorld;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Looks that are pointed out to an auditor. Each test has days of its own, long past, so that none sees another's. */
@WholeApplication
class PromptsTests {
    @Autowired
    Prompts prompts;

    @Autowired
    Trail trail;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    PoleWorld world;
    Actor looker;

    @BeforeEach
    void somebody() {
        world = beans.createBean(PoleWorld.class);
        looker = people.another("force:kent", Role.ANALYST);
    }

    @Test
    @DisplayName("Whoever looks at somebody of their own name or surname is pointed out, with whom they looked at")
    void ownNameAndSurnameArePointedOut() {
        var day = LocalDate.of(2025, 3, 3);
        var surname = looker.name().substring(looker.name().lastIndexOf(' ') + 1);
        var themself = person(looker, looker.name().toUpperCase(Locale.ROOT));
        var relative = person(looker, "Aunt " + surname);
        look(day, 9, person(looker, "Somebody Else"));
        look(day, 10, themself);
        look(day, 11, relative);

        assertThat(of(day)).extracting(Prompt::kind).containsExactly(PromptKind.OWN_NAME, PromptKind.SAME_SURNAME);
        assertThat(of(day))
                .extracting(Prompt::records)
                .containsExactly(
                        List.of(themself.reference().text()),
                        List.of(relative.reference().text()));
    }

    @Test
    @DisplayName("Many people within an hour are pointed out, and as many over a day are not")
    void manyPeopleWithinAnHourArePointedOut() {
        var hour = LocalDate.of(2025, 3, 4);
        var spread = LocalDate.of(2025, 3, 5);
        var many = IntStream.range(0, 60)
                .mapToObj(number -> person(looker, "Stranger x" + number))
                .toList();
        many.forEach(one -> look(hour, 9, one));
        IntStream.range(0, 60).forEach(number -> look(spread, 8 + number % 10, many.get(number)));

        assertThat(of(hour)).singleElement().satisfies(prompt -> {
            assertThat(prompt.kind()).isEqualTo(PromptKind.MASS_BROWSING);
            assertThat(prompt.records()).hasSize(60);
            assertThat(prompt.looks()).isEqualTo(60);
        });
        assertThat(of(spread)).isEmpty();
    }

    @Test
    @DisplayName("Many people whose records other bodies keep are pointed out, and those of one's own line are not")
    void manyPeopleOfOtherBodiesArePointedOut() {
        var elsewhere = LocalDate.of(2025, 3, 6);
        var home = LocalDate.of(2025, 3, 7);
        var dorset = people.with("force:dorset", Role.ANALYST);
        IntStream.range(0, 25).forEach(number -> look(elsewhere, 8 + number % 10, person(dorset, "Dorset x" + number)));
        IntStream.range(0, 25).forEach(number -> look(home, 8 + number % 10, person(looker, "Kent x" + number)));

        assertThat(of(elsewhere)).extracting(Prompt::kind).containsExactly(PromptKind.OUT_OF_AREA);
        assertThat(of(home)).isEmpty();
    }

    @Test
    @DisplayName("R24: prompts stand in the order of time, and nobody but an auditor reads them")
    void promptsStandInTheOrderOfTime() {
        var day = LocalDate.of(2025, 3, 8);
        var later = people.another("force:kent", Role.ANALYST);
        look(day, 10, person(looker, looker.name()));
        Now.at(at(day, 12), () -> open(later, person(later, later.name())));
        look(day, 13, person(looker, looker.name()));

        assertThat(of(day))
                .filteredOn(prompt -> prompt.kind() == PromptKind.OWN_NAME)
                .extracting(Prompt::who)
                .containsExactly(looker.name(), later.name());
        assertThatThrownBy(() -> prompts.of(people.chair(), day)).isInstanceOf(Forbidden.class);
    }

    private List<Prompt> of(LocalDate day) {
        return prompts.of(people.auditor(), day);
    }

    private Entity person(Actor by, String name) {
        return world.named(by, EntityKind.PERSON, name);
    }

    private void look(LocalDate day, int hour, Entity at) {
        Now.at(at(day, hour), () -> open(looker, at));
    }

    private void open(Actor actor, Entity at) {
        transactions.run(
                actor, () -> trail.append(actor, Entry.of(Operation.CONSULTATION, "pole.entity-read", at.id())));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 30).atZone(DateWords.LONDON).toInstant();
    }
}
