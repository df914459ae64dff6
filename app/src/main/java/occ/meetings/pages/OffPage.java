package occ.meetings.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.meetings.Item;
import occ.meetings.Meeting;

/** The form on which an item is taken off an agenda. */
public record OffPage(Meeting meeting, Item item, Form form) {
    /** What becomes of it. */
    public enum How {
        DEFER("Defer it to the next meeting"),
        WITHDRAW("Withdraw it");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Breadcrumbs breadcrumbs() {
        return MeetingPage.below(meeting, "Take an item off");
    }

    public List<Option> hows() {
        return Options.of(How.class, How::label);
    }
}
