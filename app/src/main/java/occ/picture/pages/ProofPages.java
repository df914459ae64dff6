package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.picture.OfficialFigures;
import occ.picture.ProofOfResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Proof that every group has a response, standing and through time. */
@Controller
class ProofPages {
    static final String PATH = PictureScope.PATH + "/proof";

    private final ProofOfResponse proof;
    private final OfficialFigures official;
    private final Clock clock;

    ProofPages(ProofOfResponse proof, OfficialFigures official, Clock clock) {
        this.proof = proof;
        this.official = official;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Actor actor, HttpServletRequest request) {
        var question = PictureQuestion.of(PictureScope.national(), Form.of(request), clock);
        return View.of(
                "picture/proof-page",
                ProofPage.of(
                        question,
                        proof.of(actor, question.question()),
                        official.published(actor, question.kind().kind()).orElse(null),
                        clock.instant()));
    }
}
