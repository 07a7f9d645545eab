-- Submissions: every request files a draft of its own. The drafts' ids are counted, see Drafts.java.
local path, batch, token, owner, n = "", 0, "", "", 0

function setup(thread)
  started = (started or 0) + 1
  thread:set("number", started)
end

function init(args)
  path, batch, token = args[1], tonumber(args[2]), args[3]
end

function request()
  n = n + 1
  local id = string.format("0190f6a2-%04x-7%03x-8000-%012x", batch, number, n)
  return wrk.format("POST", path:gsub("{id}", id), { ["Authorization"] = "Bearer " .. token, ["Idempotency-Key"] = id })
end
