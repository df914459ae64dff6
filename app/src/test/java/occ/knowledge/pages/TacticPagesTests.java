package occ.knowledge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import occ.access.Role;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue of tactics as its pages show it. */
@WholeApplication
class TacticPagesTests {
    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    Visitor lead;

    @BeforeEach
    void somebodyReads() {
        lead = new Visitor(browsers.as(people.another("force:kent", Role.LEAD_OFFICER)));
    }

    @Test
    @DisplayName("The catalogue stands by area, and is narrowed by words, area and pillar")
    void theCatalogueIsNarrowed() {
        assertThat(lead.open("/knowledge/tactics").text()).contains("Lifestyle", "Crime", "Hidden compartments");
        var narrowed = lead.open("/knowledge/tactics?words=licence&area=BUSINESS&pillar=PROTECT")
                .text();
        assertThat(narrowed).contains("Licences withdrawn").doesNotContain("Hidden compartments");
        assertThat(lead.open("/knowledge/tactics?words=nothing+of+the+kind").text())
                .contains("No tactic is like that");
        assertThat(lead.open("/knowledge/tactics?area=NONE").text()).contains("Hidden compartments");
    }

    @Test
    @DisplayName("A tactic stands under its six headings, with what it rests on")
    void aTacticStandsUnderItsHeadings() {
        assertThat(lead.open("/knowledge/tactics/CRI-03").text())
                .contains(
                        "What is it?",
                        "What does it change?",
                        "A case",
                        "How is it done?",
                        "Who can help?",
                        "What to watch out for",
                        "section 80A");
        assertThat(lead.open("/knowledge/tactics/XXX-99").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Tactics are found in the one box")
    void tacticsAreFoundInTheOneBox() {
        assertThat(lead.open("/search?q=unexplained+wealth").text()).contains("Unexplained wealth");
    }
}
