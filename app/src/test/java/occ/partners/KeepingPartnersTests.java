package occ.partners;

import static occ.partners.PartnerExamples.lever;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Forbidden;
import occ.access.Organisation.Sector;
import occ.access.Organisations;
import occ.access.Role;
import occ.adequacy.Clocks;
import occ.faces.StaleRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.Recording;
import occ.partners.Bodies.Filter;
import occ.partners.Relationship.Strength;
import occ.reference.Region;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bodies, their levers, who works with whom, and who sits in the regions. */
@WholeApplication
class KeepingPartnersTests {
    @Autowired
    Bodies bodies;

    @Autowired
    Levers levers;

    @Autowired
    EmbeddedOfficers officers;

    @Autowired
    Organisations organisations;

    @Autowired
    Clocks clocks;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Actor keeper;
    Actor chair;

    @BeforeEach
    void keepers() {
        keeper = people.coordinator();
        chair = people.chair();
    }

    @Test
    @DisplayName("The bodies of the country stand on the list from the first day, in five sectors")
    void bodiesStandOnTheList() {
        var all = bodies.find(keeper, Filter.ALL, 0, 500);

        assertThat(all).extracting(one -> one.body().details().sector()).contains(Sector.values());
        assertThat(all)
                .extracting(one -> one.body().name())
                .contains("Border Force", "UK Finance", "Crimestoppers", "Europol", "Merseyside");
        assertThat(bodies.get(keeper, "force-merseyside").details().regions()).containsExactly(Region.NW);
    }

    @Test
    void aBodyIsAddedFoundChangedAndClosed() {
        var added = done(bodies.add(keeper, named("Quillfeather Ports")));
        assertThat(found("quillfeather")).contains(added.name());
        assertThat(bodies.find(keeper, new Filter("quillfeather", Sector.PUBLIC, null, null, false), 0, 9))
                .isEmpty();

        var changed = done(bodies.change(keeper, added.key(), 1, named("Quillfeather Docks")));
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> bodies.change(keeper, added.key(), 1, named("Too late")))
                .isInstanceOf(StaleRecord.class);

        done(bodies.close(keeper, added.key(), "It was taken over"));
        assertThat(found("quillfeather")).isEmpty();
        assertThat(bodies.find(keeper, new Filter("quillfeather", null, null, null, true), 0, 9))
                .hasSize(1);
        assertThat(bodies.close(keeper, added.key(), "Again")).isInstanceOf(Recording.Refused.class);
    }

    @Test
    void whoKeepsNoPartnersChangesNone() {
        assertThatThrownBy(() -> bodies.add(people.analyst(), named("Nobody’s")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> bodies.get(people.with("agency:companies-house", Role.PARTNER), "agency-hmrc"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("R47: a lever counts only once somebody else has approved it")
    void aLeverCountsOnceApproved() {
        var body = done(bodies.add(keeper, named("Tollgate Bank")));
        var proposed = done(levers.propose(keeper, body, lever("Freeze it", 2, inDays(60), ExposureKind.MONEY)));
        assertThat(counted(body)).isZero();
        assertThat(levers.waiting(chair))
                .extracting(one -> one.lever().reference())
                .contains(proposed.reference());
        assertThat(levers.waiting(keeper))
                .extracting(one -> one.lever().reference())
                .doesNotContain(proposed.reference());

        assertThat(levers.decide(keeper, body, proposed.reference(), true, "I say so"))
                .isInstanceOf(Recording.Refused.class);
        var approved = done(levers.decide(chair, body, proposed.reference(), true, ""));

        assertThat(approved.decision()).extracting(Lever.Decision::by).isEqualTo(chair.name());
        assertThat(counted(body)).isEqualTo(1);
        assertThat(bodies.find(keeper, new Filter("", null, null, ExposureKind.MONEY, false), 0, 500))
                .extracting(one -> one.body().key())
                .contains(body.key());
    }

    @Test
    void bodiesThatWorkTogetherAreRecordedOnceAndEnded() {
        var one = done(bodies.add(keeper, named("Fen Council")));
        var other = done(bodies.add(keeper, named("Fen Housing")));
        var related = done(bodies.relate(
                keeper, one.key(), other.key(), RelationshipKind.AGREEMENT, Strength.WORKING, "They share rents"));

        assertThat(bodies.relationships(keeper, other.id())).containsExactly(related);
        assertThat(bodies.relate(
                        keeper, other.key(), one.key(), RelationshipKind.AGREEMENT, Strength.CLOSE, "The same"))
                .isInstanceOf(Recording.Refused.class);
        bodies.endRelationship(keeper, other.key(), related.reference());
        assertThat(bodies.relationships(keeper, one.id())).isEmpty();
    }

    @Test
    @DisplayName("R33: each region has one embedded officer, who hands over in words; a vacancy is told")
    void eachRegionHasOneOfficer() {
        people.another("region:SW", Role.EMBEDDED_OFFICER);
        people.another("region:SW", Role.EMBEDDED_OFFICER);
        var candidates = officers.candidates(chair, Region.SW).stream()
                .filter(person -> person.unit().contains("South West"))
                .toList();
        var first = candidates.getFirst();

        assertThat(done(officers.post(chair, Region.SW, first, "")).officer()).isEqualTo(first.name());
        assertThat(officers.post(chair, Region.SW, candidates.get(1), "")).isInstanceOf(Recording.Refused.class);
        assertThat(officers.post(chair, Region.SW, first, "The same")).isInstanceOf(Recording.Refused.class);

        var next = done(officers.post(chair, Region.SW, candidates.get(1), "Two promises are open"));
        assertThat(next.officer()).isEqualTo(candidates.get(1).name());
        assertThat(next.handover()).isEqualTo("Two promises are open");
        assertThat(next.handedOverBy()).isEqualTo(first.name());

        assertThat(late()).isEmpty();
        assertThat(done(officers.post(chair, Region.SW, null, "Nobody follows yet"))
                        .isVacant())
                .isTrue();
        assertThat(late()).containsExactly("R33");
        assertThatThrownBy(() -> officers.post(keeper, Region.SW, first, "")).isInstanceOf(Forbidden.class);
    }

    /** The codes of the rules whose clocks run for the region. */
    private List<String> late() {
        var region = organisations.find("region:SW").orElseThrow();
        return clocks.running(chair, new EntityId(region.id().value())).stream()
                .map(running -> running.rule().code())
                .toList();
    }

    private int counted(Body body) {
        return bodies.find(keeper, new Filter(body.name(), null, null, null, false), 0, 1)
                .getFirst()
                .levers();
    }

    private List<String> found(String words) {
        return bodies.find(keeper, new Filter(words, null, null, null, false), 0, 9).stream()
                .map(one -> one.body().name())
                .toList();
    }

    private LocalDate inDays(int days) {
        return DateWords.today(clock.instant()).plusDays(days);
    }

    private static BodyDetails named(String name) {
        return new BodyDetails(name, Sector.PRIVATE, false, List.of(), "", "");
    }

    static <T> T done(Recording<T> outcome) {
        assertThat(outcome).isInstanceOf(Recording.Recorded.class);
        return ((Recording.Recorded<T>) outcome).value();
    }
}
