package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import occ.adequacy.Recount;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Tier;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveProposal;
import occ.mapping.ArchiveReason;
import occ.mapping.Grounds;
import occ.mapping.Lifecycle;
import occ.mapping.Move;
import occ.mapping.RejectReason;
import occ.mapping.ReturnReason;
import occ.mapping.Subjects;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Subjects that live a life drawn by chance: whatever happens, the clocks that run are those that follow from how they stand. */
@WholeApplication
class RecountingTests {
    private static final int SUBJECTS = 4;
    private static final int DEEDS = 60;

    @Autowired
    Recount recount;

    @Autowired
    Subjects subjects;

    @Autowired
    Response response;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    MadeSubjects made;

    @BeforeEach
    void makers() {
        made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("R01, R08, R09: exceptions worked out from scratch are those that run, whatever happened before")
    void exceptionsFromScratchAreThoseThatRun(long seed) {
        var chance = new Random(seed);
        var at = Instant.now().minus(Duration.ofDays(400));
        var lives = lives(at);
        var done = new ArrayList<String>();
        for (var deed = 0; deed < DEEDS; deed++) {
            at = at.plus(Duration.ofHours(chance.nextInt(1, 200)));
            var subject = lives.get(chance.nextInt(lives.size()));
            var what = Now.at(at, () -> anyDeed(chance, subject));
            done.add(what);
            assertThat(recount.differences(people.chair(), lives))
                    .as("after %s", done)
                    .isEmpty();
        }
        assertThat(done)
                .as("deeds that changed something")
                .filteredOn(one -> !one.endsWith("refused"))
                .hasSizeGreaterThan(20);
    }

    private List<EntityId> lives(Instant at) {
        var lives = new ArrayList<EntityId>();
        for (var one = 0; one < SUBJECTS; one++) {
            var name = "Life " + one;
            lives.add(Now.at(at, () -> made.nominated(EntityKind.VULNERABILITY, name, Handling.P))
                    .id());
        }
        return lives;
    }

    private String anyDeed(Random chance, EntityId subject) {
        return switch (chance.nextInt(8)) {
            case 0 -> tier(chance, subject);
            case 1 ->
                told(
                        "owner",
                        response.assignOwner(
                                people.chair(),
                                subject,
                                -1,
                                people.leadOfficer().unit(),
                                "Drawn"));
            case 2 ->
                told(
                        "lead",
                        response.assignLead(
                                people.chair(),
                                subject,
                                -1,
                                people.leadOfficer().account(),
                                "Drawn"));
            case 3 -> answer(chance, subject);
            case 4 -> score(chance, subject);
            default -> move(chance, subject);
        };
    }

    private String tier(Random chance, EntityId subject) {
        var tier = Tier.values()[chance.nextInt(Tier.values().length)];
        var why = "Drawn by chance and long enough to differ from any suggestion";
        return told("tier", response.decideTier(people.chair(), subject, -1, tier, why));
    }

    private String answer(Random chance, EntityId subject) {
        var lead = response.of(people.chair(), subject, AsAt.NOW).lead();
        if (lead == null
                || !lead.officer().account().equals(people.leadOfficer().account())) {
            return "answer refused";
        }
        return chance.nextBoolean()
                ? told("accept", response.accept(people.leadOfficer(), subject))
                : told("decline", response.decline(people.leadOfficer(), subject, "Drawn"));
    }

    private String score(Random chance, EntityId subject) {
        if (!subjects.get(people.coordinator(), subject).state().isOnTheMap()) {
            return "score refused";
        }
        if (chance.nextBoolean()) {
            made.scoreBandA(subject);
        } else {
            made.scoreBandC(subject);
        }
        return "score";
    }

    private String move(Random chance, EntityId subject) {
        var state = subjects.get(people.coordinator(), subject).state();
        var moves = Lifecycle.movesFrom(state).stream()
                .filter(move -> move != Move.MERGE && move != Move.SPLIT && move != Move.UNDO_COMBINATION)
                .toList();
        if (moves.isEmpty()) {
            return "move refused";
        }
        var move = moves.get(chance.nextInt(moves.size()));
        return told(move.name(), subjects.move(mover(move), subject, -1, move, grounds(move)));
    }

    private Actor mover(Move move) {
        return switch (move) {
            case SCORE, RESUBMIT -> people.analyst();
            case ARCHIVE, REFUSE_ARCHIVE -> people.chair();
            default -> people.coordinator();
        };
    }

    private Grounds grounds(Move move) {
        return switch (move) {
            case PICK_UP -> new Grounds.None();
            case RETURN -> new Grounds.Return(Set.of(ReturnReason.values()[0]), "Drawn");
            case REJECT -> new Grounds.Rejection(RejectReason.values()[0], "Drawn", null);
            case ACCEPT_FOR_DEVELOPMENT -> new Grounds.Definition(List.of());
            case SCORE -> new Grounds.Scoring(0);
            case PASS_QA, RETURN_FROM_QA ->
                new Grounds.Assurance(people.analyst().account(), "Drawn");
            case PROPOSE_ARCHIVE ->
                new ArchiveProposal(
                        people.coordinator().account(),
                        DateWords.today(Instant.now()),
                        ArchiveReason.values()[0],
                        "Nothing is left of it",
                        null,
                        Set.of(),
                        "Nobody is left to manage");
            case ARCHIVE -> ArchiveApproval.OF_WHAT_WAS_PROPOSED;
            default -> new Grounds.Words("Drawn");
        };
    }

    private static String told(String deed, Object outcome) {
        return outcome.getClass().getSimpleName().startsWith("Refused") ? deed + " refused" : deed;
    }
}
