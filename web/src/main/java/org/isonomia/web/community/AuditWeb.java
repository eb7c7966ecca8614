package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import org.isonomia.jte.Templates;
import org.isonomia.web.log.LatestCheckpoint;
import org.isonomia.web.log.LogWitnesses;
import org.isonomia.web.page.NotSignedInException;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Visit;
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.wiring.BlockingThreads;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What an auditor needs: how to replay, the export of the log, and a token for a program to fetch it with. */
@RestController
final class AuditWeb {
    private static final int CHUNK = 64 * 1024;
    private static final Executor WRITERS = BlockingThreads.named("export");

    private final Pages pages;
    private final Templates templates;
    private final LogExport export;
    private final AuditTokens tokens;
    private final LatestCheckpoint checkpoint;
    private final LogWitnesses witnesses;

    AuditWeb(
            Pages pages,
            Templates templates,
            LogExport export,
            AuditTokens tokens,
            LatestCheckpoint checkpoint,
            LogWitnesses witnesses) {
        this.pages = pages;
        this.templates = templates;
        this.export = export;
        this.tokens = tokens;
        this.checkpoint = checkpoint;
        this.witnesses = witnesses;
    }

    @GetMapping("/audit")
    JteModel about(Visit visit) {
        visit.member();
        return page(visit, "");
    }

    @PostMapping("/audit/tokens")
    JteModel issue(Visit visit) {
        return page(visit, tokens.issue(visit.member()));
    }

    private JteModel page(Visit visit, String token) {
        return templates.communityAudit(pages.page(visit, "audit.title"), token, checkpoint.read(), witnesses.read());
    }

    /** Streams: an export may be longer than memory. For members, and for programs with an auditor's token. */
    @GetMapping("/api/log/export")
    ResponseEntity<Publisher<DataBuffer>> export(
            Visit visit, @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization) {
        if (visit.who().isEmpty() && !tokens.allows(authorization)) throw new NotSignedInException();
        Publisher<DataBuffer> lines = DataBufferUtils.outputStreamPublisher(
                out -> {
                    try (out) {
                        export.write(out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                DefaultDataBufferFactory.sharedInstance,
                WRITERS,
                CHUNK);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"isonomia-export.ndjson\"")
                .body(lines);
    }
}
