/*! Flywheel embeds (MIT). Frames every <div data-flywheel="…">, fits the height of Flywheel frames, and offers Flywheel.mount(). Types: embed.d.ts */
(function (window, document) {
  "use strict";
  if (window.Flywheel) return window.Flywheel.scan();

  var script = document.currentScript || document.querySelector('script[src*="/embed.js"]');
  var origin = new URL(script.src, document.baseURI).origin;
  var VIEW = /^[A-Za-z0-9-]{1,40}$/;
  var SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
  var mounted = [];
  var requests = 0;

  /* Loads a frame when it comes near the part of the page that is seen. */
  var nearby = window.IntersectionObserver && new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) find("frame", entry.target).load();
    });
  }, { rootMargin: "600px 0px" });

  function find(key, value) {
    return mounted.filter(function (one) { return one[key] === value; })[0];
  }

  function addressOf(view, options) {
    if (!VIEW.test(view)) throw new TypeError("Flywheel: no such view: " + view);
    var own = ["lang", "theme", "frozen"].filter(function (key) { return options[key]; }).map(function (key) {
      return key + "=" + encodeURIComponent(key === "frozen" ? 1 : options[key]);
    });
    var scenario = String(options.scenario || "").replace(/^\?/, "");
    var query = own.concat(scenario || []).join("&");
    return origin + "/embed/" + view + (query && "?" + query);
  }

  function createFrame(options) {
    var frame = document.createElement("iframe");
    frame.title = options.title || "Flywheel";
    frame.width = "100%";
    frame.height = options.height || 480;
    frame.style.cssText = "border:0;width:100%;display:block";
    frame.allow = "clipboard-write; web-share; fullscreen";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.setAttribute("sandbox", options.sandbox || SANDBOX);
    return frame;
  }

  /* One frame: its queue until it answers, its listeners, its open questions. */
  function connect(frame, address, options, isOurs) {
    var queue = [];
    var listeners = {};
    var open = {};
    var isReady = false;
    var sandbox = frame.getAttribute("sandbox");
    var isOpaque = sandbox !== null && !/\ballow-same-origin\b/.test(sandbox);

    function post(message, isForAnyone) {
      message.v = 1;
      /* A frame that loads anew says so when it answers again. */
      if (message.type === "flywheel:set-lang") isReady = false;
      /* An opaque origin cannot be named; nothing that is sent is secret. */
      if (frame.contentWindow) frame.contentWindow.postMessage(message, isOpaque || isForAnyone ? "*" : origin);
    }
    function send(message) {
      self.load();
      if (isReady) post(message);
      else queue.push(message);
    }
    function ask(message) {
      return new Promise(function (resolve, reject) {
        message.request = "r" + ++requests;
        open[message.request] = { resolve: resolve, reject: reject };
        send(message);
      });
    }
    function tell(event, data) {
      (listeners[event] || []).slice().forEach(function (listener) { listener(data); });
    }

    var self = {
      frame: frame,
      load: function () {
        if (nearby) nearby.unobserve(frame);
        if (address) frame.src = address;
        address = "";
      },
      hello: function () { post({ type: "flywheel:hello" }, true); },
      receive: function (event) {
        var data = event.data;
        if (event.origin !== (isOpaque ? "null" : origin) || !data || data.v !== 1) return;
        if (data.type === "flywheel:resize") {
          if (typeof data.height !== "number" || !(data.height > 0)) return;
          var height = Math.min(Math.ceil(data.height), options.maxHeight || 4000);
          frame.style.height = height + "px";
          tell("resize", { height: height });
        } else if (data.type === "flywheel:ready") {
          isReady = true;
          if (isOurs && !options.title && typeof data.title === "string") frame.title = data.title.slice(0, 300);
          queue.splice(0).forEach(send);
          tell("ready", data.scenario);
        } else if (data.type === "flywheel:change") {
          tell("change", data.scenario);
        } else if (data.type === "flywheel:scenario" && open.hasOwnProperty(data.request)) {
          open[data.request].resolve(data.scenario);
          delete open[data.request];
        }
      },
      api: {
        frame: frame,
        setAssumptions: function (assumptions) { return ask({ type: "flywheel:set-assumptions", assumptions: assumptions }); },
        getScenario: function () { return ask({ type: "flywheel:get-scenario" }); },
        setTheme: function (theme) { send({ type: "flywheel:set-theme", theme: theme }); },
        setLang: function (lang) { send({ type: "flywheel:set-lang", lang: lang }); },
        on: function (event, listener) {
          (listeners[event] = listeners[event] || []).push(listener);
          return function () {
            listeners[event] = listeners[event].filter(function (one) { return one !== listener; });
          };
        },
        destroy: function () {
          mounted = mounted.filter(function (one) { return one !== self; });
          if (nearby) nearby.unobserve(frame);
          Object.keys(open).forEach(function (key) { open[key].reject(new Error("Flywheel: destroyed")); });
          open = listeners = {};
          if (isOurs) frame.remove();
        },
      },
    };
    mounted.push(self);
    return self;
  }

  function mount(target, options) {
    var element = typeof target === "string" ? document.querySelector(target) : target;
    if (!element) throw new TypeError("Flywheel: no element to mount in");
    options = options || {};
    var known = find("element", element) || find("frame", element);
    if (known) return known.api;
    if (element.tagName === "IFRAME") {
      var there = connect(element, "", options, false);
      element.title = element.title || options.title || "Flywheel";
      element.addEventListener("load", there.hello);
      /* One that has loaded already says its height again. */
      there.hello();
      return there.api;
    }
    var frame = createFrame(options);
    var made = connect(frame, addressOf(options.view, options), options, true);
    made.element = element;
    /* What stood there for readers without scripts has done its work. */
    element.textContent = "";
    element.appendChild(frame);
    if (nearby && options.lazy !== false) nearby.observe(frame);
    else made.load();
    return made.api;
  }

  function each(selector, visit) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), visit);
  }

  function scan() {
    each("[data-flywheel]", function (element) {
      var data = element.dataset;
      if (!VIEW.test(data.flywheel)) return;
      mount(element, {
        view: data.flywheel,
        scenario: data.scenario,
        lang: data.lang,
        theme: data.theme,
        frozen: "frozen" in data && data.frozen !== "0" && data.frozen !== "false",
        title: data.title,
        sandbox: data.sandbox,
        height: +data.height || 0,
        maxHeight: +data.maxHeight || 0,
        lazy: data.lazy !== "false",
      });
    });
    each("iframe", function (frame) {
      if (frame.src.indexOf(origin + "/embed/") === 0) mount(frame);
    });
  }

  window.addEventListener("message", function (event) {
    var sender = mounted.filter(function (one) { return event.source && one.frame.contentWindow === event.source; })[0];
    if (sender) sender.receive(event);
  });
  window.Flywheel = { mount: mount, scan: scan };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", scan);
  scan();
})(window, document);
