package org.isonomia.web.audit;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import org.isonomia.jte.Templates;
import org.isonomia.web.instance.BlockingThreads;
import org.isonomia.web.log.LatestCheckpoint;
import org.isonomia.web.log.LogReaders;
import org.isonomia.web.log.LogWitnesses;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Quota;
import org.isonomia.web.page.Quotas;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.ClientAddress;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What an auditor needs: how to replay, and the export of the log. */
@RestController
final class AuditWeb {
    private static final int CHUNK = 64 * 1024;
    private static final Executor WRITERS = BlockingThreads.named("export");

    private final Quotas quotas;
    private final Pages pages;
    private final Templates templates;
    private final LogExport export;
    private final LogReaders readers;
    private final LatestCheckpoint checkpoint;
    private final LogWitnesses witnesses;

    AuditWeb(
            Pages pages,
            Templates templates,
            LogExport export,
            LogReaders readers,
            LatestCheckpoint checkpoint,
            LogWitnesses witnesses,
            Quotas quotas) {
        this.quotas = quotas;
        this.pages = pages;
        this.templates = templates;
        this.export = export;
        this.readers = readers;
        this.checkpoint = checkpoint;
        this.witnesses = witnesses;
    }

    @GetMapping("/audit")
    JteModel about(Visit visit) {
        if (visit.who().isEmpty()) readers.require(visit, "");
        return templates.communityAudit(pages.page(visit, "audit.title"), checkpoint.read(), witnesses.read());
    }

    /** Streams: an export may be longer than memory. For whoever may read the log. */
    @GetMapping("/api/log/export")
    ResponseEntity<Publisher<DataBuffer>> export(
            Visit visit, @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization) {
        readers.require(visit, authorization);
        quotas.require(
                visit.who().<Object>map(who -> who).orElseGet(() -> ClientAddress.network(visit.exchange())),
                Quota.EXPORTS);
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
