package occ.mapping.pages;

import java.util.List;
import java.util.Locale;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Words;
import occ.mapping.Tripwires.Answer;
import occ.mapping.Tripwires.News;
import occ.mapping.Tripwires.Tripped;

/** Answering a tripwire: what was heard, the ways to bring it back, and why it stays as it is. */
public record TripwirePage(
        SubjectTop top, Form form, Tripped tripped, List<News> news, List<Link> moves, List<Answer> answers) {
    static final String UNTIL = "until";

    public String action() {
        return top.subject().address() + TripwirePages.PART;
    }

    /** All of what is looked at: a form that was sent keeps what it showed. */
    public String until() {
        return form.value(UNTIL).isEmpty() ? tripped.heardAt().toString() : form.value(UNTIL);
    }

    public String untilField() {
        return UNTIL;
    }

    public String heard() {
        return TripwirePanelPage.heard(tripped);
    }

    public static String href(News news) {
        return EntityAddress.of(news.about().kind(), news.reference().text());
    }

    public static String said(News news) {
        return Words.count(news.statements(), "new statement", "new statements") + ", the last on "
                + DateWords.day(news.last());
    }

    public String leave() {
        return "Leave it " + top.subject().state().label().toLowerCase(Locale.UK);
    }

    public static String when(Answer answer) {
        return answer.by() + ", " + DateWords.day(answer.at());
    }
}
