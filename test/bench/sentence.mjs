const words =
  '全县各级各部门认真落实工作要求健全制度完善平台加强培训回应群众关切办理各类事项稳步提升服务水平推进规范化建设';

/** So many characters as reports have them, others for each number. */
export function sentence(seed, length) {
  const start = (seed * 7) % words.length;
  return (words + words).slice(start, start + length);
}
