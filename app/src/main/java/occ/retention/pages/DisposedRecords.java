package occ.retention.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.SignedInAccount;
import occ.faces.NoSuchRecord;
import occ.faces.pages.View;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.retention.Disposals;
import occ.retention.Tombstone;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The old address of what was disposed of answers so, whichever module's it was, to those who could see the record. To everybody
 * else there is nothing there, as before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DisposedRecords implements HandlerExceptionResolver {
    private final Disposals disposals;

    DisposedRecords(Disposals disposals) {
        this.disposals = disposals;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        return problem instanceof NoSuchRecord
                ? stone(request.getRequestURI())
                        .map(stone -> View.of("retention/tombstone", new TombstonePage(stone), HttpStatus.GONE))
                        .orElse(null)
                : null;
    }

    private Optional<Tombstone> stone(String path) {
        return signedIn()
                .flatMap(account -> Arrays.stream(path.split("/"))
                        .flatMap(part -> stones(account, part))
                        .findFirst());
    }

    private Stream<Tombstone> stones(SignedInAccount account, String part) {
        return Reference.parse(part) instanceof Parsed.Valid<Reference>(var reference)
                ? disposals.tombstone(account.actor(), reference).stream()
                : Stream.empty();
    }

    private static Optional<SignedInAccount> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }
}
