package occ.audit.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    AuditSettings auditSettings(
            @Value("${occ.audit.folder}") String folder,
            @Value("${occ.audit.origin}") String origin,
            @Value("${occ.audit.seal-seconds}") long sealSeconds,
            @Value("${occ.audit.key}") String key,
            @Value("${occ.audit.key-files}") List<String> keyFiles,
            @Value("${occ.audit.sign-command}") String signCommand,
            @Value("${occ.audit.sign-command-key}") String signCommandKey,
            @Value("${occ.audit.witness-folder}") String witnessFolder,
            @Value("${occ.audit.witness-command}") String witnessCommand,
            @Value("${occ.audit.witness-keys}") List<String> witnessKeys,
            @Value("${occ.audit.purpose-key}") String purposeKey) {
        return new AuditSettings(
                Path.of(folder),
                origin,
                Duration.ofSeconds(sealSeconds),
                key,
                keyFiles,
                signCommand,
                signCommandKey,
                witnessFolder,
                witnessCommand,
                witnessKeys,
                purposeKey);
    }
}
