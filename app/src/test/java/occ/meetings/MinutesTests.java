package occ.meetings;

import static occ.meetings.MeetingWorld.MEETING;
import static occ.meetings.MeetingWorld.done;
import static occ.meetings.MeetingWorld.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.access.Compartment;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.meetings.Outcome.Refused;
import occ.meetings.Proceedings.NewAction;
import occ.tasking.MadeSubjects;
import occ.testing.WholeApplication;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Minutes: drawn up, approved, searched, and on paper. */
@WholeApplication
class MinutesTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Minutes minutes;

    @Autowired
    Printing printing;

    @Autowired
    Proceedings proceedings;

    MeetingWorld world;
    Actor chair;
    Actor secretary;
    Actor member;

    @BeforeEach
    void aGroup() {
        world = beans.createBean(MeetingWorld.class);
        chair = world.chair();
        secretary = world.secretary();
        member = world.member();
    }

    /** A meeting that decided on an open bid and on one under conditions, read by a member of another line as well. */
    private Meeting held(Actor... others) {
        var open = subject("Open Yard", Handling.P);
        var hidden = subject("Kept Apart", Handling.C);
        world.tabled(open, "Watch the open yard");
        world.tabled(hidden, "Zedmarsh watch");
        var members = new ArrayList<>(List.of(member));
        members.addAll(List.of(others));
        var meeting = world.begun(world.planned(world.group(1, members.toArray(Actor[]::new))), chair, member);
        decide(meeting, "Watch the open yard", "Highest threat on the list");
        decide(meeting, "Zedmarsh watch", "Zedmarsh reasons");
        Now.at(MEETING, () -> {
            var item = world.item(chair, meeting, "Zedmarsh watch");
            done(proceedings.note(secretary, meeting, item, 0, "Zedmarsh was spoken of at length"));
            done(proceedings.ask(
                    secretary,
                    meeting,
                    item,
                    new NewAction("Zedmarsh action", member.account(), null, LocalDate.of(2030, 4, 1))));
        });
        return world.held(meeting.reference());
    }

    private void decide(Meeting meeting, String title, String reasons) {
        var item = world.agenda().items(chair, meeting).stream()
                .filter(one -> one.title().equals(title))
                .reduce((first, last) -> last)
                .orElseThrow();
        var version = world.bids().get(chair, new Reference(item.record())).version();
        var typed = form(Map.of("decision", "ACCEPTED", "reasons", reasons, "bid-version", String.valueOf(version)));
        Now.at(
                MEETING,
                () -> assertThat(proceedings.decide(chair, meeting, item, item.version(), typed))
                        .isTrue());
    }

    private Subject subject(String name, Handling handling) {
        return beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, name, handling);
    }

    @Test
    @DisplayName(
            "Minutes are drawn up from who was there, what was decided and asked, and approved by another than their"
                    + " writer")
    void minutesAreApprovedByAnother() {
        var meeting = held();
        assertThat(minutes.of(chair, meeting).toString())
                .contains("Who was there", member.name(), "Highest threat on the list", "Zedmarsh action");
        assertThat(minutes.mayApprove(secretary, meeting)).isFalse();
        var both = world.people().another("region:NW", Role.TASKING_CHAIR);
        var item = world.agenda().items(both, meeting).getFirst();
        done(proceedings.note(both, meeting, item, 0, "All were done"));
        assertThat(minutes.approve(both, meeting.reference(), meeting.version()))
                .isEqualTo(new Refused("approve", "Somebody else than their writer approves minutes"));
        assertThatThrownBy(() -> minutes.approve(chair, meeting.reference(), 1)).isInstanceOf(StaleRecord.class);

        done(minutes.approve(chair, meeting.reference(), meeting.version()));

        var approved = world.meetings().get(chair, meeting.reference());
        assertThat(approved.state()).isEqualTo(MeetingState.APPROVED);
        assertThat(approved.approvedBy()).isEqualTo(chair.name());
        assertThat(minutes.of(chair, approved).toString()).contains("Zedmarsh reasons", "All were done");
        assertThat(proceedings.note(secretary, approved, item, 1, "Later"))
                .as("approved minutes stand")
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("Each reader’s minutes are what they may see, numbered without a gap, and search finds no more")
    void minutesArePerReader() {
        var kent = world.people().another("force:kent", Role.ANALYST);
        var meeting = held(kent);
        done(minutes.approve(chair, meeting.reference(), meeting.version()));
        var approved = world.meetings().get(chair, meeting.reference());

        var theirs = minutes.of(kent, approved);
        assertThat(theirs.toString()).contains("Highest threat on the list").doesNotContain("Zedmarsh");
        assertThat(theirs).extracting(Minutes.Section::number).isSorted().doesNotHaveDuplicates();
        assertThat(theirs).hasSizeLessThan(minutes.of(member, approved).size());
        assertThat(theirs.getLast().number()).isEqualTo(theirs.size() - 1);
        assertThat(minutes.search(member, "Zedmarsh", 10))
                .anySatisfy(hit -> assertThat(hit.address()).startsWith(meeting.address()));
        assertThat(minutes.search(kent, "Zedmarsh", 10)).isEmpty();
        assertThat(minutes.search(kent, "highest threat", 10))
                .anySatisfy(hit -> assertThat(hit.address()).startsWith(meeting.address()));
        var stranger = world.people().another("force:kent", Role.ANALYST);
        assertThat(minutes.search(stranger, "threat", 10)).isEmpty();
    }

    @Test
    @DisplayName("R21, R50: a copy bears its marking on each page, page numbers, title and language, and nothing of who"
            + " took it")
    void aCopyBearsItsMarking() throws IOException {
        var meeting = held();
        var copy = printing.minutes(chair, meeting.reference(), Marking.OFFICIAL_SENSITIVE);

        try (var document = Loader.loadPDF(copy)) {
            var pages = document.getNumberOfPages();
            for (var page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("OFFICIAL-SENSITIVE – handling code C, P")
                        .contains("page %s of %s".formatted(page, pages));
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .doesNotContainIgnoringCase("producer")
                    .doesNotContainIgnoringCase("creat");
        }
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .doesNotContain(chair.name())
                .doesNotContain(
                        "PDFBox",
                        "openhtmltopdf",
                        "/Producer",
                        "/CreationDate",
                        "/Author",
                        System.getProperty("user.dir"));
        assertThat(printing.minutes(chair, meeting.reference(), Marking.OFFICIAL_SENSITIVE))
                .as("the same content is the same file")
                .isEqualTo(copy);
    }

    @Test
    @DisplayName("A copy up to a marking, or of somebody who may not see an item, says nothing of what was left out")
    void aCopySaysNothingOfWhatWasLeftOut() throws IOException {
        var kent = world.people().another("force:kent", Role.ANALYST);
        var meeting = held(kent);

        var theirs = text(printing.minutes(kent, meeting.reference(), Marking.OFFICIAL_SENSITIVE));
        assertThat(theirs).contains("Highest threat on the list").doesNotContain("Zedmarsh", "conditions");
        var papers = text(printing.papers(kent, meeting.reference(), Marking.OFFICIAL_SENSITIVE));
        assertThat(papers).contains("Watch the open yard").doesNotContain("Zedmarsh", "conditions");
        assertThat(text(printing.minutes(chair, meeting.reference(), Marking.OFFICIAL)))
                .contains("There is nothing in this copy.")
                .doesNotContain("SENSITIVE", "threat", "Zedmarsh");
    }

    @Test
    @DisplayName("R19: covert material is on no agenda and in no minutes, not even for those who may read it")
    void covertMaterialIsOnNoAgenda() {
        var admitted = admitted(Compartment.COVERT);
        var meeting = withABid(Compartment.COVERT, admitted);

        assertThat(titles(admitted, meeting)).isNotEmpty().doesNotContain("Quillhaven watch");
        assertThat(minutes.of(admitted, world.held(meeting.reference())).toString())
                .contains("Who was there")
                .doesNotContain("Quillhaven");
    }

    @Test
    @DisplayName(
            "R19: what stands in a compartment is in the minutes of its members, and on no copy, not even for them")
    void whatStandsInACompartmentIsOnNoCopy() throws IOException {
        var admitted = admitted(Compartment.SAFEGUARDING);
        var meeting = withABid(Compartment.SAFEGUARDING, admitted);
        assertThat(titles(admitted, meeting)).contains("Quillhaven watch");
        assertThat(titles(chair, meeting)).isNotEmpty().doesNotContain("Quillhaven watch");

        var held = world.held(meeting.reference());

        assertThat(minutes.of(admitted, held).toString()).contains("Quillhaven watch");
        assertThat(text(printing.minutes(admitted, held.reference(), Marking.OFFICIAL_SENSITIVE)))
                .contains("Who was there")
                .doesNotContain("Quillhaven");
    }

    @Test
    @DisplayName("A copy counts items as the page does: the meeting itself has no number")
    void aCopyCountsAsThePageDoes() throws IOException {
        var meeting = held();
        var first = minutes.of(member, meeting).get(1);

        assertThat(text(printing.minutes(member, meeting.reference(), Marking.OFFICIAL_SENSITIVE)))
                .contains("1. " + first.title())
                .doesNotContain(". Who was there");
    }

    @Test
    @DisplayName("Whoever is not of the group prints nothing of its meetings")
    void strangersPrintNothing() {
        var meeting = held();
        var stranger = world.people().another("force:kent", Role.ANALYST);

        assertThatThrownBy(() -> printing.minutes(stranger, meeting.reference(), Marking.OFFICIAL_SENSITIVE))
                .isInstanceOf(NoSuchRecord.class);
    }

    private Actor admitted(Compartment compartment) {
        return world.people().admittedTo(compartment, "region:NW", Role.REGIONAL_COORDINATOR);
    }

    /** A meeting in session to which somebody belongs who sees a bid within a compartment, written by another who does. */
    private Meeting withABid(Compartment compartment, Actor admitted) {
        var author = world.people().admittedTo(compartment, "force:merseyside", Role.LEAD_OFFICER, Role.ANALYST);
        var subject =
                beans.createBean(MadeSubjects.class).nominated(author, EntityKind.GROUP, "Quillhaven Row", compartment);
        world.tabled(author, admitted, subject, "Quillhaven watch");
        return world.begun(world.planned(world.group(1, member, admitted)), chair, member);
    }

    private List<String> titles(Actor reader, Meeting meeting) {
        return Now.at(
                MEETING,
                () -> world.agenda().items(reader, meeting).stream()
                        .map(Item::title)
                        .toList());
    }

    private static String text(byte[] copy) throws IOException {
        try (var document = Loader.loadPDF(copy)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
