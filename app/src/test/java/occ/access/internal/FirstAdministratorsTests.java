package occ.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.access.Organisations;
import occ.access.Provisioning;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Uuid7;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorsTests {
    @Test
    @DisplayName("The first start makes two administrators, shows each password once and makes both be changed")
    void theFirstStartMakesTwoAdministrators(CapturedOutput output) {
        var house = new House(true);
        start(house);

        assertThat(house.people).hasSize(2).allSatisfy(person -> {
            assertThat(person.roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
            assertThat(person.mustChangePassword()).isTrue();
            assertThat(output.getOut().split(person.password(), -1)).hasSize(2);
        });
        assertThat(house.people.getFirst().password())
                .isNotEqualTo(house.people.getLast().password());
    }

    @Test
    @DisplayName("Where somebody has an account already, no start makes any or shows anything")
    void whereSomebodyHasAnAccountNothingIsMadeOrShown(CapturedOutput output) {
        var house = new House(false);
        start(house);

        assertThat(house.people).isEmpty();
        assertThat(output.getOut()).isEmpty();
    }

    private static void start(House house) {
        var organisations = mock(Organisations.class, RETURNS_DEEP_STUBS);
        when(organisations.command().id()).thenReturn(new OrganisationId(Uuid7.now()));
        new FirstAdministrators(house, organisations, new Passwords()).run(new DefaultApplicationArguments());
    }

    private static final class House implements Provisioning {
        private final boolean empty;
        private final List<NewPerson> people = new ArrayList<>();

        private House(boolean empty) {
            this.empty = empty;
        }

        @Override
        public Map<String, Actor> people() {
            return Map.of();
        }

        @Override
        public boolean isOpen() {
            return empty;
        }

        @Override
        public List<Actor> provision(List<NewPerson> newcomers) {
            people.addAll(newcomers);
            return List.of();
        }
    }
}
