package occ.pole.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import occ.access.Role;
import occ.kernel.EntityKind;
import occ.pole.PoleWorld;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class PeoplePagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Test
    void beginsWithWhoWasRecordedLastAndShowsNobodyHidden() {
        var world = PoleWorld.of(context);
        var analyst = people.analyst();
        var newest = world.named(analyst, EntityKind.PERSON, "Newest Trenance");
        world.born(analyst, newest, LocalDate.of(1979, 3, 3));
        world.named(analyst, EntityKind.PERSON, "Hidden Trenance", world.closed(analyst));

        var kent = Visitor.signedIn(context, people.with("force:kent", Role.ANALYST))
                .open("/people");

        assertThat(kent.text()).contains("Newest Trenance", "3 March 1979").doesNotContain("Hidden Trenance");
    }

    @Test
    void findsByNameWithAMistake() {
        var world = PoleWorld.of(context);
        world.named(people.analyst(), EntityKind.PERSON, "Colan Trescothick");
        world.named(people.analyst(), EntityKind.ORGANISATION, "Trescothick Haulage");

        var page = Visitor.signedIn(context, people.analyst()).open("/people?q=Trescotick");

        assertThat(page.text()).contains("Colan Trescothick").doesNotContain("Haulage");
    }

    @Test
    void aPageNumberThatIsNoneIsTheFirst() {
        var analyst = Visitor.signedIn(context, people.analyst());

        assertThat(analyst.open("/people?page=-3").status()).isEqualTo(200);
        assertThat(analyst.open("/people?page=99999999999999").status()).isEqualTo(200);
    }

    @Test
    void whoMayNotReadTheMapHasNoSuchPage() {
        assertThat(Visitor.signedIn(context, people.auditor()).open("/people").status())
                .isEqualTo(404);
    }
}
