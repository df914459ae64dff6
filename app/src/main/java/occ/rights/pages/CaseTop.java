package occ.rights.pages;

import java.time.LocalDate;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.rights.RightsCase;

/** What stands at the head of every page of a case: what it is, and its clock. */
public record CaseTop(RightsCase about, LocalDate today) {
    private static final int SOON = 7;

    public String title() {
        return about.right().label() + ": " + about.requester().name();
    }

    public String reference() {
        return about.reference().text();
    }

    public String address() {
        return about.address();
    }

    public int version() {
        return about.version();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(reference()).via("Requests", RightsCase.ADDRESS);
    }

    public Breadcrumbs breadcrumbs(String here) {
        return Breadcrumbs.to(here).via("Requests", RightsCase.ADDRESS).via(reference(), address());
    }

    public Mark due() {
        return due(about, today);
    }

    static Mark due(RightsCase about, LocalDate today) {
        if (!about.state().isUnanswered()) {
            return new Mark(Mark.Kind.PLAIN, about.state().label());
        }
        var due = about.deadline().dueOn();
        return due == null ? new Mark(Mark.Kind.SOON, "Waits for the requester") : Mark.due(due, today, SOON);
    }

    /** How the clock stands, in a sentence. */
    public String clock() {
        var deadline = about.deadline();
        var due = deadline.dueOn();
        var began = "The month began on %s".formatted(DateWords.day(deadline.beganOn()));
        if (due == null) {
            return "The clock waits: the requester owes an answer.";
        }
        var left = DateWords.from(today, due);
        return about.extendedOn() == null
                ? "%s. An answer is due by %s, %s.".formatted(began, DateWords.day(due), left)
                : "%s and was extended by two. An answer is due by %s, %s.".formatted(began, DateWords.day(due), left);
    }

    public String handler() {
        var handler = about.handler();
        return handler == null ? "Nobody" : handler.name();
    }

    public String birthDate() {
        var day = about.requester().birthDate();
        return day == null ? "Not given" : DateWords.day(day);
    }

    public String received() {
        return "%s, %s".formatted(DateWords.day(about.receivedOn()), Words.capital(about.how()));
    }
}
