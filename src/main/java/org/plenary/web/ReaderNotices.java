package org.plenary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * The notices that stand on the page after a redirect. They wait for a page that a reader sees: one that the browser fetches only
 * to keep it for work without a network, which it says with a header, takes none.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class ReaderNotices extends SessionFlashMapManager {

    static final String KEEPING = "X-Plenary-Keeping";

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return request.getHeader(KEEPING) == null ? super.retrieveFlashMaps(request) : null;
    }
}
