package org.tuoyu.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where it is. */
@Component
final class SaysItsAddress implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println("托育 Tuoyu: http://localhost:"
                    + context.getWebServer().getPort() + "/  （按 Ctrl+C 停止 Ctrl+C stops it）");
        }
    }
}
