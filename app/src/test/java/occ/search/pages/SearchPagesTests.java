package occ.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import occ.access.Role;
import occ.kernel.EntityKind;
import occ.pole.PoleWorld;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class SearchPagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Test
    void groupsWhatItFindsByKindAndLinksEachToItsPage() {
        var world = PoleWorld.of(context);
        var person = world.named(people.analyst(), EntityKind.PERSON, "Ottery Blackmoorside");
        var group = world.named(people.analyst(), EntityKind.GROUP, "Blackmoorside");

        var page = Visitor.signedIn(context, people.analyst()).open("/search?q=blackmorside");

        assertThat(page.html())
                .contains("href=\"/entities/" + person.reference(), "href=\"/groups/" + group.reference());
        assertThat(page.text()).contains("2 records of what you may see", "Organised crime groups", "People");
    }

    @Test
    void saysWhatCanBeTyped() {
        var analyst = Visitor.signedIn(context, people.analyst());

        assertThat(analyst.open("/search").text()).contains("You can type:").doesNotContain("of what you may see");
        assertThat(analyst.open("/search?q=Zzyxwvutsr").text())
                .contains("0 records of what you may see", "You can type:");
    }

    @Test
    void aLineTooLongIsRefusedAndKept() {
        var typed = "a".repeat(201);

        var page = Visitor.signedIn(context, people.analyst()).open("/search?q=" + typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("What you search for must be 200 characters or fewer. You have 201");
        assertThat(page.html()).contains("value=\"" + typed + "\"");
    }

    @Test
    @DisplayName("R51: what a reader may not see is neither found nor counted")
    void whatIsHiddenIsNeitherFoundNorCounted() {
        var world = PoleWorld.of(context);
        world.named(people.analyst(), EntityKind.PERSON, "Hidden Quenchwell", world.closed(people.analyst()));

        assertThat(Visitor.signedIn(context, people.with("force:kent", Role.ANALYST))
                        .open("/search?q=Quenchwell")
                        .text())
                .contains("0 records of what you may see");
        assertThat(Visitor.signedIn(context, people.auditor())
                        .open("/search?q=Quenchwell")
                        .text())
                .contains("0 records of what you may see");
    }
}
