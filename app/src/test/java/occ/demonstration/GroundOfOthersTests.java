package occ.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import occ.access.Role;
import occ.demonstration.World.Ground;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class GroundOfOthersTests {
    @Autowired
    World world;

    @Autowired
    People people;

    @Test
    @DisplayName("Nothing invented is put among the records of people who are not of the cast")
    void nothingInventedIsPutAmongRealRecords() {
        people.with("command", Role.ANALYST);

        assertThat(world.ground(1, 1)).isEqualTo(Ground.OF_OTHERS);
        assertThatThrownBy(() -> world.make(1, 1, made -> {})).hasMessageContaining("People work here already");
    }
}
