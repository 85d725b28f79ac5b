/// The style of the page: one sheet, named by its hash in the page's content security policy.
enum Stylesheet {
  /// The sheet.
  static let sheet: StaticString = """

    :root { color-scheme: light dark;
      --page: #fcfcfa; --panel: #f4f4f0; --ink: #1c1e21; --soft: #565c64; --line: #dbdbd4; --link: #1f5a8a;
      --critical: #9f1220; --high: #a13f06; --medium: #705300; --low: #47535f; --good: #22663c;
      --broken: #c4303a; --kept: #86b398; --waived: #d9b655; --declined: #b9bfc7; --trouble: #7d5bb0;
      --held: #e2efe6; --on-broken: #fff;
      --token: #fbe6e3; --token-ink: #7f1016; --letter: #a13f06; --mark: #fff0c9; --mark-ink: #5a4300; }
    @media (prefers-color-scheme: dark) { :root {
      --page: #15171a; --panel: #1d2024; --ink: #e7e7e3; --soft: #a3abb5; --line: #353a41; --link: #86bdf0;
      --critical: #ff8f8a; --high: #ffab73; --medium: #e8c45d; --low: #b4bfca; --good: #84cf9f;
      --broken: #e0555c; --kept: #4d7a5e; --waived: #a98a34; --declined: #555d67; --trouble: #9b7ad0;
      --held: #1d3327; --on-broken: #15171a;
      --token: #46211f; --token-ink: #ffbdb5; --letter: #ffab73; --mark: #453810; --mark-ink: #f5dc93; } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
    header, main, footer { max-width: 75rem; margin: 0 auto; padding: 0 1.5rem; }
    header { padding-top: 2.25rem; }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; font-weight: 650; }
    h1 { font-size: 1.9rem; letter-spacing: -0.012em; max-width: 46rem; }
    h2 { font-size: 1.3rem; margin: 3.25rem 0 0.35rem; padding-top: 1.1rem; border-top: 2px solid var(--ink); }
    h3 { font-size: 1.08rem; margin: 2.4rem 0 0.6rem; overflow-wrap: anywhere; }
    h4 { font-size: 1.08rem; }
    p { margin: 0.5rem 0; max-width: 46rem; }
    a { color: var(--link); }
    code, pre { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, "DejaVu Sans Mono",
      "Liberation Mono", monospace; }
    code { font-size: 0.9em; overflow-wrap: anywhere; white-space: pre-wrap; }
    .brand { margin: 0 0 1.1rem; font-size: 0.82rem; letter-spacing: 0.09em; text-transform: uppercase;
      color: var(--soft); }
    .brand b { color: var(--ink); letter-spacing: 0.14em; }
    .soft, caption, .facts dt, .terms dt { color: var(--soft); }
    .lede { font-size: 1.06rem; margin-top: 0.75rem; }
    .status { display: inline-block; padding: 0.05rem 0.55rem; border: 1.5px solid; border-radius: 0.3rem;
      font-weight: 650; white-space: nowrap; }
    .bad { color: var(--critical); } .unsure { color: var(--medium); } .good { color: var(--good); }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; padding: 0; margin: 1.2rem 0 0; }
    .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 0.9rem 1.2rem;
      margin: 1.5rem 0 0; padding: 0.95rem 0; border-top: 1px solid var(--line);
      border-bottom: 1px solid var(--line); }
    .facts dt { font-size: 0.8rem; } .facts dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    .facts .big { font-size: 1.45rem; line-height: 1.2; font-weight: 600; }
    .scroll { overflow-x: auto; margin: 0.9rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-size: 0.86rem; padding: 0 0 0.5rem;
      max-width: min(46rem, calc(100vw - 4rem)); }
    th, td { padding: 0.42rem 0.7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    th:first-child, td:first-child { padding-left: 0; } th:last-child, td:last-child { padding-right: 0; }
    thead th { font-weight: 600; font-size: 0.8rem; color: var(--soft); border-bottom: 1px solid var(--soft);
      vertical-align: bottom; }
    tbody th { font-weight: 500; }
    .n { text-align: right; white-space: nowrap; }
    .zero { color: var(--soft); } .hit { color: var(--critical); font-weight: 700; }
    .name { overflow-wrap: anywhere; min-width: 11rem; } .name small { display: block; color: var(--soft); }
    .picture td { padding: 0.45rem 0.3rem; min-width: 3.7rem; } .picture .name { padding-right: 0.5rem; min-width: 9rem; }
    .picture thead th { padding-left: 0.3rem; padding-right: 0.3rem; font-size: 0.73rem; font-weight: 600; }
    .picture thead th:first-child { padding-left: 0; }
    .picture b, .picture span { display: block; font-size: 0.86rem; line-height: 1.2; }
    .picture small { color: var(--soft); display: block; font-size: 0.72rem; line-height: 1.35; }
    .bar { display: block; width: 100%; height: 0.5rem; margin: 0.22rem 0 0; border-radius: 2px; }
    td > .bar { min-width: 5rem; margin-top: 0.45rem; } .picture .bar { min-width: 0; margin-top: 0.22rem; }
    .pairs { max-width: 30rem; }
    .matrix { max-height: 88vh; overflow: auto; } .matrix table { width: auto; font-size: 0.78rem; border-collapse: separate;
      border-spacing: 1px; }
    .matrix th, .matrix td { border: 0; padding: 0; } .matrix caption { padding-bottom: 0.5rem; }
    .matrix td { width: 1.45rem; min-width: 1.45rem; height: 1.45rem; text-align: center; vertical-align: middle;
      color: var(--soft); }
    .matrix thead th { position: sticky; top: 0; z-index: 1; background: var(--page); padding-bottom: 0.3rem; text-align: center; }
    .matrix thead th:first-child { left: 0; z-index: 2; text-align: left; } .matrix thead span { display: inline-block;
      writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; max-height: 11rem; line-height: 1.3; }
    .matrix tbody th, .matrix tfoot th { position: sticky; left: 0; background: var(--page); padding: 0.1rem 0.7rem 0.1rem 0;
      font-weight: 500; vertical-align: middle; min-width: 10rem; max-width: 22rem; overflow-wrap: anywhere; line-height: 1.3; }
    .matrix tfoot th, .matrix tfoot td { font-size: 0.9em; color: var(--soft); padding-top: 0.3rem; }
    .matrix .b, .marks .b { background: var(--broken); color: var(--on-broken); font-weight: 700; }
    .matrix .t, .marks .t { background: var(--trouble); color: var(--on-broken); font-weight: 700; }
    .matrix .k, .marks .k { background: var(--held); color: var(--good); }
    .matrix .w, .marks .w { background: var(--mark); color: var(--mark-ink); font-weight: 700; }
    .matrix .d, .marks .d { background: var(--panel); color: var(--soft); }
    .marks b { display: inline-block; width: 1.35rem; text-align: center; margin-right: 0.3rem; font-weight: 400; }
    .b { fill: var(--broken); } .k { fill: var(--kept); } .w { fill: var(--waived); }
    .d { fill: var(--declined); } .t { fill: var(--trouble); }
    .key { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.25rem; padding: 0; font-size: 0.86rem;
      margin: 0.6rem 0; color: var(--soft); }
    .key svg { width: 0.8rem; height: 0.8rem; border-radius: 2px; margin-right: 0.4rem; vertical-align: -0.07rem; }
    .chip { display: inline-block; font-size: 0.74rem; font-weight: 700; letter-spacing: 0.05em;
      text-transform: uppercase; padding: 0.1rem 0.5rem; border: 1.5px solid; border-radius: 0.25rem;
      vertical-align: 0.1rem; }
    .critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); }
    .low { color: var(--low); }
    .chip.kind { color: var(--soft); border-color: var(--line); }
    .chip.critical { background: var(--critical); border-color: var(--critical); color: var(--page); }
    article { border: 1px solid var(--line); border-radius: 0.5rem; padding: 1.15rem 1.35rem 1.2rem;
      margin: 1rem 0; background: var(--page); }
    .head { display: flex; flex-wrap: wrap; gap: 0.3rem 0.8rem; align-items: baseline; }
    .head .soft { font-size: 0.86rem; margin-left: auto; }
    .does { margin: 0.15rem 0 0; color: var(--soft); font-size: 0.92rem; }
    .url { margin: 0.85rem 0 0; padding: 0.7rem 0.9rem; background: var(--panel); border-radius: 0.35rem;
      max-width: none; font-size: 1.08rem; line-height: 1.75; }
    .cp { background: var(--token); color: var(--token-ink); border: 1px solid; border-radius: 0.25rem;
      padding: 0 0.3rem; margin: 0 0.1rem; font-size: 0.82em; white-space: normal; }
    .cut { color: var(--soft); font-style: italic; padding: 0 0.3rem; }
    .l { color: var(--letter); text-decoration: underline 2px; text-underline-offset: 0.2em; }
    .letters { list-style: none; padding: 0; margin: 0.55rem 0 0; font-size: 0.86rem; color: var(--soft);
      display: flex; flex-wrap: wrap; gap: 0.15rem 1.4rem; }
    .diff { margin: 0.55rem 0 0; font-size: 0.9rem; }
    .diff div { display: grid; grid-template-columns: 4.5rem 1fr; }
    ins, del { text-decoration: none; background: var(--mark); color: var(--mark-ink); border-radius: 0.2rem;
      padding: 0.08rem 0.12rem; }
    del { text-decoration: line-through; }
    .talk { list-style: none; padding: 0; margin: 0.6rem 0 1rem; font-size: 0.94rem; }
    .talk li { border-left: 0.3rem solid var(--line); padding: 0.25rem 0.8rem; margin: 0.25rem 0; }
    .talk .src { font-weight: 600; font-size: 0.84rem; } .talk small { color: var(--soft); }
    .talk mark { background: var(--mark); color: var(--mark-ink); border-radius: 0.2rem; padding: 0.08rem 0.12rem; }
    .talk mark.leak, .talk mark[id$="-x"] { background: var(--token); color: var(--token-ink); }
    .talk .s-user, .talk .s-client_tool, .talk .s-web_search, .talk .s-web_fetch { border-color: var(--kept); }
    .talk .s-assistant, .talk .s-tool_input, .talk .s-container, .talk .s-error_echo { border-color: var(--broken); }
    .talk .s-system, .talk .s-tool_definition, .talk .s-mcp, .talk .s-compaction, .talk .s-title,
    .talk .s-citation, .talk .s-supplied_history, .talk .s-unknown_block { border-color: var(--waived); }
    .talk .ask { border-color: var(--ink); background: var(--panel); }
    .chart { display: block; width: 100%; min-width: 32rem; max-width: 46rem; height: auto; }
    .chart text { font-size: 12px; fill: var(--soft); } .chart .grid { stroke: var(--line); }
    .chart .secret { stroke: var(--high); } .chart text.secret { stroke: none; fill: var(--high); }
    .chart .curve { stroke: var(--kept); stroke-width: 1.6px; } .chart text.curve { stroke: none; fill: var(--soft); }
    .chart circle.gate { fill: var(--link); stroke: var(--page); stroke-width: 1.5px; }
    .chart text.gate { fill: var(--ink); font-size: 13px; } .chart .beyond { fill: var(--broken); }
    .gates { list-style: none; padding: 0; margin: 0.4rem 0 1rem; font-size: 0.9rem; columns: 22rem; column-gap: 2.4rem; }
    .gates li { break-inside: avoid; padding: 0.1rem 0 0.1rem 1.5rem; text-indent: -1.5rem; } .gates .no { display: inline-block; min-width: 1.4rem; text-indent: 0; }
    .capacity td, .secrets td { white-space: nowrap; } .secrets small { color: var(--soft); }
    .why { margin-top: 0.9rem; }
    .terms { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.3rem 1rem; margin: 0.9rem 0; font-size: 0.94rem; }
    .terms dt { font-size: 0.88rem; } .terms dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
    .terms small { color: var(--soft); font-size: 0.86rem; }
    .verdict { font-weight: 650; }
    .differs td:nth-child(2) { background: var(--mark); color: var(--mark-ink); padding-left: 0.5rem; }
    .readings td:nth-child(2) { min-width: 9rem; } .differs b { color: var(--mark-ink); }
    .tag { white-space: nowrap; font-size: 0.78rem; font-weight: 650; }
    pre { margin: 0.4rem 0; padding: 0.55rem 0.8rem; background: var(--panel); border-radius: 0.35rem;
      overflow-x: auto; font-size: 0.84rem; white-space: pre; }
    .label { margin: 0.9rem 0 0; font-size: 0.86rem; color: var(--soft); }
    details { margin: 0.6rem 0 0; font-size: 0.93rem; }
    summary { cursor: pointer; color: var(--link); }
    details ul { padding-left: 1.1rem; margin: 0.5rem 0; }
    .brief { padding: 0; list-style: none; } .brief > li { border-top: 1px solid var(--line); padding: 0.6rem 0; }
    .rules { columns: 22rem; column-gap: 2.4rem; padding: 0; list-style: none; font-size: 0.92rem; }
    .rules li { break-inside: avoid; padding: 0.12rem 0; }
    footer { padding: 3rem 1.5rem 4rem; color: var(--soft); font-size: 0.86rem; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    @media (max-width: 40rem) {
      header, main, footer { padding-left: 1rem; padding-right: 1rem; }
      h1 { font-size: 1.5rem; } article { padding: 0.9rem 0.95rem; } .url { font-size: 1rem; }
      .terms { grid-template-columns: 1fr; gap: 0; } .terms dd { margin-bottom: 0.5rem; }
      .matrix tbody th, .matrix tfoot th { min-width: 7.5rem; max-width: 8.5rem; }
      .diff div { grid-template-columns: 1fr; } .head .soft { margin-left: 0; } }
    @media print {
      :root { color-scheme: light; --page: #fff; --panel: #f4f4f0; }
      html { font-size: 12px; } body { font-size: 1rem; } header, main, footer { max-width: none; padding: 0; }
      nav { display: none; } tr, .facts, .terms, pre { break-inside: avoid; }
      h2, h3, h4, .head, .does, .label, caption, thead { break-after: avoid; }
      .scroll { overflow: visible; } pre { white-space: pre-wrap; overflow-wrap: anywhere; } .picture td { min-width: 0; }
      .matrix { max-height: none; overflow: visible; } .matrix thead th, .matrix tbody th, .matrix tfoot th { position: static; }
      .matrix table { font-size: 8px; width: 100%; } .matrix td { width: auto; min-width: 0; height: 1.2em; }
      .matrix tbody th, .matrix tfoot th { min-width: 0; padding-right: 0.4em; }
      details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }

    """
}
