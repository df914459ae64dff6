package occ.faces.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

class NavigationTests {
    private static final Actor ANALYST =
            new Actor(AccountId.next(), "Morwen Attlesby", OrganisationId.next(), Actor.Kind.PERSON);

    private final NavigationSource mapping = actor -> List.of(
            new NavigationEntry(NavigationArea.PICTURE, 20, "Groups", "/groups"),
            new NavigationEntry(NavigationArea.PICTURE, 30, "Group types", "/groups/types"));
    private final NavigationSource picture =
            actor -> List.of(new NavigationEntry(NavigationArea.PICTURE, 10, "National picture", "/picture"));
    private final NavigationSource work =
            actor -> List.of(new NavigationEntry(NavigationArea.WORK, 10, "Your work", "/work", 9));

    @Test
    void putsAreasAndLinksInTheirOrderWhoeverAddsThem() {
        var groups = Navigation.of(List.of(mapping, picture, work), ANALYST, "/");

        assertThat(groups).extracting(NavigationGroup::title).containsExactly("Work", "Picture");
        assertThat(groups.getLast().links())
                .extracting(NavigationLink::text)
                .containsExactly("National picture", "Groups", "Group types");
    }

    @Test
    void lightsUpTheListThatARecordBelongsTo() {
        assertThat(current("/groups/OCG-7K2M-9QX4-T")).containsExactly("Groups");
    }

    @Test
    void lightsUpOnlyTheNearest() {
        assertThat(current("/groups/types")).containsExactly("Group types");
    }

    @Test
    void lightsUpNothingElsewhere() {
        assertThat(current("/groupings")).isEmpty();
    }

    private List<String> current(String path) {
        return Navigation.of(List.of(mapping), ANALYST, path).stream()
                .flatMap(group -> group.links().stream())
                .filter(NavigationLink::current)
                .map(NavigationLink::text)
                .toList();
    }
}
