package org.isonomia.web.audit;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import org.isonomia.jte.Templates;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's program to take along, for everybody. */
@RestController
final class ToolWeb {
    private static final MediaType JAR = new MediaType("application", "java-archive");

    private final Tool tool;
    private final Pages pages;
    private final Templates templates;

    ToolWeb(Tool tool, Pages pages, Templates templates) {
        this.tool = tool;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/audit/tool")
    JteModel about(Visit visit) {
        return templates.auditTool(pages.page(visit, "tool.title"), tool.read().map(Tool.Packed::sha256));
    }

    @GetMapping("/audit/tool/isonomia-audit.jar")
    ResponseEntity<byte[]> jar() {
        var packed = tool.read().orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(JAR)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag(packed.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"isonomia-audit.jar\"")
                .body(packed.bytes());
    }
}
