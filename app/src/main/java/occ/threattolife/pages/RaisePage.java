package occ.threattolife.pages;

import java.time.Instant;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.threattolife.Answer;
import occ.threattolife.OnDuty;

/** Where a threat is raised: who will be asked stands beside the questions. */
public record RaisePage(Form form, List<OnDuty> answering, Instant now) {
    public RaisePage {
        answering = List.copyOf(answering);
    }

    public boolean isAnybodyOnDuty() {
        return !answering.isEmpty();
    }

    public String officer() {
        return answering.getFirst().officer().name();
    }

    public String unit() {
        return answering.getFirst().unit();
    }

    public String until() {
        return TimeLeft.moment(answering.getFirst().until(), now);
    }

    public List<Option> answers() {
        return Options.of(Answer.class, Answer::label);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Raise").via("Threats to life", Facts.HOME);
    }
}
