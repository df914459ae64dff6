package occ.audit.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Where keys and heads lie, who signs, who witnesses, how often is sealed. An empty text is one that was not set. */
record AuditSettings(
        Path folder,
        String origin,
        Duration sealEvery,
        String key,
        List<String> keyFiles,
        String signCommand,
        String signCommandKey,
        String witnessFolder,
        String witnessCommand,
        List<String> witnessKeys,
        String purposeKey) {

    Path heads() {
        return folder.resolve("heads");
    }
}
