package occ.rights.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Pages;
import occ.rights.RightsCase;

/** Requests: those that wait for an answer, what is due soonest first, and those answered. */
public record CasesPage(List<RightsCase> unanswered, List<RightsCase> answered, Pages pages, LocalDate today) {
    public CasesPage {
        unanswered = List.copyOf(unanswered);
        answered = List.copyOf(answered);
    }

    public Mark due(RightsCase about) {
        return CaseTop.due(about, today);
    }

    public String handler(RightsCase about) {
        var handler = about.handler();
        return handler == null ? "Nobody" : handler.name();
    }

    public String received(RightsCase about) {
        return DateWords.day(about.receivedOn());
    }

    public String sent(RightsCase about) {
        var sent = about.sentAt();
        return sent == null ? "Not sent" : DateWords.day(sent);
    }
}
