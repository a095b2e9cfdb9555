package org.jalon.exchange.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /openapi.json}: the description of the API, written by hand and compared with it by a test. */
@RestController
class OpenApiController {

    private static final Resource DESCRIPTION = new ClassPathResource("openapi.json");

    @GetMapping("/openapi.json")
    ResponseEntity<Resource> describe() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(DESCRIPTION);
    }
}
