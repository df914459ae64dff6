package occ.adequacy;

import java.util.List;

/** The socket through which a module contributes the rules it keeps clocks for. */
public interface AdequacyRules {
    List<AdequacyRule> rules();
}
