package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.kernel.EntityId;
import occ.reference.Area;

/** What a subject does to the people of a place, until it is looked at again: part of the picture of risk, not of the score. */
public record CommunityImpact(EntityId subject, Area place, Level level, String statement, LocalDate reviewOn) {
    public enum Level {
        LOW("Low", "People hardly notice it"),
        MODERATE("Moderate", "People notice it and change where they go"),
        HIGH("High", "People are afraid, or some streets or trades are controlled"),
        SEVERE("Severe", "Whole communities are controlled, or disorder is near");

        private final String label;
        private final String meaning;

        Level(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** Both versions side by side, for whoever saved second. */
    public List<Difference> beside(CommunityImpact theirs) {
        return List.of(
                new Difference("Place", place.name(), theirs.place.name()),
                new Difference("How much", level.label(), theirs.level.label()),
                new Difference("What it does to people there", statement, theirs.statement),
                new Difference("Look again on", DateWords.day(reviewOn), DateWords.day(theirs.reviewOn)));
    }

    public List<Problem> problems(LocalDate today) {
        return new Problems()
                .refuseBlank(statement, "statement", "Say what it does to the people of the place")
                .refuse(!reviewOn.isAfter(today), "reviewOn", "The day to look again lies in the future")
                .all();
    }
}
